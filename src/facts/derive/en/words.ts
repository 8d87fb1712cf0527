/** English words of computations, by what they do in a frame. Several words of one entry: `_`. Data. */
import type { WordTable } from '../frames.js';

export const englishWords: WordTable = {
  // What opens or closes a question and says nothing of it.
  LEAD: `
    please hi hello ok okay so and well now then the can_you could_you would_you will_you tell_me give_me
    show_me let_me_know calculate compute work_out figure_out find_out i_need i_want_to i_want_to_know
    i'd_like_to_know i_would_like_to_know do_you_know what's whats what_is what_are what_was
    what_were what_would_be a an ,`,
  TAIL: 'please pls thanks thank_you exactly then now , =',

  ARTICLE: 'a an the',
  COMMA: ',',
  AND: 'and & from to',
  JOIN: 'and & , plus + as_well_as',
  PLUS: 'plus +',
  BE: 'is are was were be would_be',
  DO: 'do does did would',
  BEDO: 'is are was were be would_be do does did would',
  THERE:
    'are_there is_there were_there there_are there_is do_we_have does_beijing_have are_there_in_beijing exist',
  WHICH: `
    what which how_many how_large_a how_big_a how_high_a how_great_a what_is_the what's_the`,
  HOW: 'how_many how_much',
  BY_HOW: 'by_how_many by_how_much how_many how_much',

  SHARE: 'share percentage percent per_cent pct proportion fraction portion %',
  HOLD: `
    hold holds held own owns owned have has had possess possesses make_up makes_up made_up account_for
    accounts_for accounted_for represent represents represented constitute constitutes form forms
    comprise employ employs employed amount_to amounts_to come_to comes_to control controls`,
  HELD: `
    held_by owned_by made_up_of made_up_by accounted_for_by controlled_by belonging_to with that_is
    that_are which_are which_is registered rated`,
  INSIDE: 'in within among amongst out_of',
  OUTOF: 'of out_of among amongst',
  AS: 'as expressed_as in',

  RATIO: 'ratio',
  BETWEEN: 'of between',
  AGAINST: 'to and over against versus vs',
  TIMES: 'how_many_times',
  COMPARED: `
    more larger bigger greater higher as_many as_much as_large as_big as_great as_high as_numerous`,
  THAN: 'than as',
  SIZE: 'the_size_of as_big_as as_large_as',
  MULTIPLE: 'what_multiple which_multiple',
  FACTOR: 'by_what_factor by_which_factor',
  DIVIDED_BY: 'divided_by over / ÷',

  MORE: 'more larger bigger higher greater',
  LESS: 'fewer less smaller lower',
  EXCEED: `
    exceed exceeds exceeded surpass surpasses surpassed outnumber outnumbers outnumbered outweigh
    outweighs outstrip outstrips`,
  DIFFERENCE: 'difference numerical_difference difference_in_number difference_in_size gap',
  MINUS: `
    minus less - after_subtracting after_deducting subtracting deducting take_away if_you_subtract
    if_you_take_away if_you_deduct once_you_subtract`,
  SUBTRACT: 'subtract subtracting deduct deducting take take_away',
  AWAY: 'away off',
  SUBTRACTED: 'subtracted deducted taken_away taken_off',
  EXCLUDING: `
    excluding without except except_for other_than apart_from not_counting leaving_out not_including`,
  LEFT: 'left what_remains remains what_is_left the_rest remainder rest',
  AFTER: 'after without once_you_remove if_you_remove once_you_take_away',

  ADD: 'add adding',
  ADDED_TO: 'added_to together_with combined_with',
  SUM_OF: 'sum_of total_of sum_total_of combined_total_of add add_up adding adding_up',
  TOGETHER: `
    together combined altogether put_together added_together added_up taken_together in_combination`,
  COMBINED: 'combined',

  PER: 'per for_each for_every to_each to_every in_each in_every at_each at_every',
  EACH: `
    each every each_of the_average the_typical an_average a_typical average typical every_single
    the_usual a_single`,
  EACH_TYPICAL: 'each every the_average the_typical an_average a_typical average typical',
  AVERAGE: 'average mean typical the_average the_mean the_typical',
  ON_AVERAGE: 'on_average on_the_average typically on_average_, typically_, ,_on_average',
  OF: 'of at in per for by held_by owned_by',
  IN: 'in of',
  SHARED_AMONG: `
    divided_among divided_equally_among split_among shared_among spread_over spread_across
    divided_between split_between`,

  CONVERT: 'convert converting change exchange express',
  INTO: 'in into to as converted_to converted_into expressed_in',
  DOLLARS: `
    dollars dollar usd us$ $ us_dollars us_dollar u.s_dollars u.s_dollar american_dollars
    american_dollar united_states_dollars`,
  WORTH: 'worth valued equal_to equivalent_to amount_to come_to make',
  FROM_YUAN: 'from_yuan from_rmb from_renminbi from_cny from_chinese_yuan',
  VALUE: 'value equivalent amount worth',
};
