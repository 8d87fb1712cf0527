/** English words that bear on what a clause says of a figure. Closed classes are complete. Data. */
import type { ClassTable } from '../classes.js';

export const englishWords: ClassTable = {
  negator: `
    yet_to
    fall_short_of falls_short_of fell_short_of falling_short_of fallen_short_of
    rather_than instead_of not no never none nor neither without cannot nobody nothing nowhere hardly scarcely barely rarely
    seldom ain't anything_but far_from nowhere_near no_longer by_no_means in_no_way under_no_circumstances
    can't couldn't didn't doesn't don't hadn't hasn't haven't isn't wasn't weren't aren't won't wouldn't
    shouldn't mustn't needn't shan't mightn't dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt
    wont wouldnt cant couldnt shouldnt non`,
  'only-not': `
    not_only not_just not_merely not_simply not_solely no_doubt no_question without_doubt without_question
    not_surprisingly no_wonder not_least no_less_a nothing_less_than none_other_than no_secret not_to_mention
    no_exaggeration nobody_disputes no_one_disputes nobody_denies no_one_denies nobody_doubts
    no_one_doubts nobody_questions no_one_questions undeniable undeniably indisputable indisputably
    do_not_forget don't_forget let_us_not_forget let's_not_forget never_forget not_forgetting lest_we_forget
    not_for_nothing nothing_short_of needless_to_say not_alone without_exception whether_or_not`,
  false: `
    false untrue wrong incorrect inaccurate fake fabricated bogus mistaken erroneous misleading hoax
    myth lie lies fiction baseless unfounded groundless exaggerated overstated understated falsely wrongly
    mistakenly incorrectly erroneously invented untruth misinformation disinformation falsehood nonsense
    unsupported spurious made_up out_of_thin_air debunked disproved disproven refuted discredited
    not_so inflated misreported misstated miscounted invalid implausible impossible`,
  truth: 'true correct right accurate factual fact real indeed truly case',
  deny: `
    deny denies denied denying denial dispute disputes disputed disputing reject rejects rejected rejecting
    rejection refute refutes refuting refutation rebut rebuts rebutted rebuttal contradict contradicts
    contradicted contradicting debunk debunks debunking dismiss dismisses dismissed dismissing disavow
    disavows disavowed disprove disproves disproving contest contests contested challenge challenges
    challenged challenging retract retracts retracted retraction disagree disagrees disagreed repudiate
    repudiates repudiated disown disowned counter counters countered clarify clarified discredit discredits
    discount discounts discounted gainsay withdrew withdrawn withdraw take_issue`,
  doubt: `
    doubt doubts doubted doubting doubtful doubtfully question questions questioned questioning wonder wonders wondered wondering
    unclear unsure uncertain unlikely skeptical sceptical sceptic skeptic suspect suspects suspected suspicious unconfirmed
    unverified allegedly alleged allege alleges alleging allegation purported purportedly purports supposedly rumour rumours
    rumoured rumor rumors rumored claim claims claimed claiming supposed presumably perhaps maybe
    possibly probably likely apparently seemingly seems seem seemed appear appears appeared believe believes
    believed believing think thinks thought guess guesses guessed assume assumes assumed assuming assumption
    presume presumes presumed reckon reckons reckoned imagine imagines imagined opinion hearsay gossip
    so-called might may could would ought should must can gather hypothetical hypothetically theoretically
    in_theory arguably potentially conceivably dubious questionable debatable speculation speculate speculates
    speculated self-styled hint hints hinted insinuate fear fears feared pretend pretends pretended`,
  plan: `
    will shall won't plan plans planned planning aim aims aimed aiming goal goals hope hopes hoped hoping
    expect expects expected expecting expectation forecast forecasts forecasted predict predicts predicted
    prediction projected projection projections propose proposes proposed proposal intend intends intended
    pledge pledges pledged vow vows vowed promise promises promised want wants wanted wish wishes wished
    wishing seek seeks sought anticipate anticipates anticipated envisage envisages envisaged target targets
    targeted targeting upcoming due_to going_to about_to set_to slated scheduled tomorrow prospective
    future someday eventually strive strives attempt attempts attempted try tries tried trying budgeted
    foresee foresees foreseen would-be envision envisions envisioned demand demands demanded urge urges urged require requires required need needs needed
    aspire aspires bound_to on_track on_course ambition ambitions 'll`,
  condition: `
    if unless whether suppose supposing provided_that providing imagine hypothetically were_it had_it
    otherwise lest in_case in_the_event as_though as_if assuming only_if say_that let's_say what_if
    even_if until_such`,
  ask: `how who what which when where why whom whose is_it is_there are_there does_it do_they right_? huh`,
  report: `
    say says said saying state states stated stating report reports reported reporting show shows showed shown showing
    announce announces announced announcing note notes noted noting indicate indicates indicated reveal
    reveals revealed find finds found finding confirm confirms confirmed confirming confirmation tell tells
    told according write writes wrote written publish publishes published release releases released disclose
    discloses disclosed read reads hear hears heard learn learns learned learnt mention mentions mentioned mentioning cite cites cited citing put puts explain explains
    explained add adds added adding describe describes described quote quotes quoted statement spokesperson
    spokesman spokeswoman official officials statistics data records press_release count acknowledge
    acknowledges acknowledged remark remarks remarked point_out points_out pointed_out underline underlined
    highlight highlights highlighted stress stresses stressed suggest suggests suggested estimate estimates
    estimated reportedly survey surveys census figures documents document bulletin`,
  rise: `
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
    climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged
    surging gain gains gained gaining expand expands expanded expanding expansion swell swells swelled swollen
    up upward balloon ballooned multiply multiplied multiplies double doubles doubled doubling triple triples
    tripled quadrupled rebound rebounded accelerate accelerated improve improved improvement boost boosts
    built_up build_up builds_up building_up piled_up pile_up ramped_up mushroomed snowballed escalated
    boosted rocket rocketed spike spiked advance advanced hike uptick upturn increment outpaced outnumber
    outnumbers outnumbered leap leaps leapt mount mounted mounting bigger higher larger greater faster uplift up_by`,
  fall: `
    fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined
    declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking plunge plunges plunged
    slump slumps slumped dip dips dipped reduce reduces reduced reducing reduction cut cuts cutting slide
    slides slid tumble tumbles tumbled contract contracts contracted contraction dwindle dwindles dwindled
    dwindling down downward lower lowered lowers fewer less loss losses slash slashes slashed diminish
    diminishes diminished sink sinks sank sunk plummet plummets plummeted halve halved halves deficit
    shortfall ebb eroded erode smaller slipped slip slips shed sheds shedding downturn slimmed dent trails trail trailed`,
  increment: `
    more additional extra further another new newly added other others next fresh surplus incremental`,
  toward: 'to at onto reaching reach reached totaling totalling total stand stood',
  reach: `
    reach reaches reached reaching hit hits hitting attain attains attained meet meets met touch touches
    touched make top tops topped approach approaches approached near cross crosses crossed break breaks broke broken
    exceed exceeds exceeded exceeding surpass surpasses surpassed pass passes passed`,
  contrast: `
    unlike versus vs than compared_with compared_to compared_against as_opposed_to in_contrast_to in_contrast_with rather_than
    instead_of contrary_to against as_against relative_to different_from differs_from behind ahead_of trailing`,
  except: `
    excluding exclude excludes excluded except excepting excepted minus other_than apart_from aside_from
    not_counting not_including save_for outside beyond but_for bar barring omitting omits leaving_out
    as_well_as plus along_with in_addition_to together_with combined_with coupled_with all_but all_except everyone_but everything_but`,
  joint:
    'together combined jointly collectively between_them altogether in_aggregate taken_together added_up sum',
  each: 'respectively in_that_order in_this_order each apiece',
  there: 'there here',
  they: 'it its they them their theirs these those this that such',
  grammar: `
    back_in somewhere anywhere
    the a an of in on at to for from by with as per it its they them their theirs there this that these
    those his her hers our ours we us he him she you your i my who whose which what is are was were be been being
    am 's has have had having do does did and or also both each all every any some such so then through
    within across among between throughout during until till since out into onto upon over under where when
    while one ones itself themselves i.e e.g viz namely thus hence therefore however moreover furthermore
    meanwhile than after before around above below off up down only not_only but of_which of_whom
    respectively here about either once via because although though`,
  neutral: `
    make_up makes_up making_up made_up made_up_of
    count counts counted counting number numbers numbered numbering total totals totaled totalled totaling
    totalling tally tallies tallied figure figures amount amounts amounted amounting sum sums stand stands
    stood standing reach reaches reached reaching come comes came comprise comprises comprised include
    includes included including make makes made account accounts accounted represent represents represented
    constitute constitutes constituted hold holds held holding own owns owned possess possesses possessed
    boast boasts boasted house houses host hosts hosted home see sees saw seen list lists
    listed exist exists existed existing operate operates operating active currently now already still just
    only officially official exactly precisely overall altogether together combined collectively jointly
    today present latest worth valued value equal equals equalled equivalent equivalently year years
    month end ended close start beginning city city's respectively people persons
    percent share shares proportion percentage ratio part portion whole sector field alone indeed truly
    date dated time total_of nationwide in_total in_all all_told in_the_region some certain
    thing things stuff well much many recent recently mere merely simply fully actual actually true correct right fact facts case
    place go goes went belong belongs belonged registered
    that's there's it's roughly approximately estimated estimate nearly almost about around at_least at_most least most
    cumulative cumulatively accumulated different various even yet as_many as_much size headcount
    strong scale level levels kind kinds sort such like mark range vary varies varied varying
    quite very rather local based located found contain contains contained cover covers covered
    good full plain strong-willed sits sit spread spans span far
    say says said report reports reported show shows showed according data statistics records record recorded puts
    long round mainly chiefly primarily partly mostly
    implement implements implemented conduct conducts conducted undertake undertakes undertook undertaken carry_out carried_out
    do_not_forget don't_forget let_us_not_forget let's_not_forget never_forget not_forgetting lest_we_forget
    staged stage convened convene hosted launched launch kicked_off kick_off monday tuesday wednesday thursday friday saturday sunday
    muster musters mustered whisker hair shade touch tad smidgen
    remember reminder note fyi flash exclusive headline headlines fact_sheet just_in developing
    lay lie lies lying bracket wide capital-wide city-wide citywide nationwide
    upward upwards downward downwards thereabouts odd steadily continuously consistently update breaking news source sources`,
};

/** Words that cut a clause off from the one before. */
export const englishJoints = new Set(
  'but while whereas although though which who whom because so yet since however when where'.split(
    ' ',
  ),
);

/** Bounds before a figure, in words, that a hedge nearer to it may stand behind. */
export const englishBoundsBefore: Readonly<
  Record<string, 'over' | 'under' | 'at-least' | 'at-most'>
> = {
  'more than': 'over',
  over: 'over',
  above: 'over',
  'in excess of': 'over',
  'upwards of': 'over',
  exceed: 'over',
  exceeds: 'over',
  exceeded: 'over',
  exceeding: 'over',
  surpass: 'over',
  surpasses: 'over',
  surpassed: 'over',
  'at least': 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'not fewer than': 'at-least',
  'not under': 'at-least',
  'not below': 'at-least',
  'a minimum of': 'at-least',
  'less than': 'under',
  'shy of': 'under',
  'just shy of': 'under',
  'a shade under': 'under',
  'a touch under': 'under',
  'a shade over': 'over',
  'a touch over': 'over',
  'falls short of': 'under',
  'fall short of': 'under',
  'fell short of': 'under',
  'fewer than': 'under',
  under: 'under',
  below: 'under',
  'at most': 'at-most',
  'up to': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'a maximum of': 'at-most',
};

/** Bounds behind a figure: what follows "or", "and" or "if not", and what stands alone. */
export const englishBehindJoined = {
  'at-least': 'more over above higher greater larger up upward upwards beyond better on',
  'at-most': 'less fewer under below lower smaller downward downwards',
} as const;
export const englishBehindAlone: Readonly<
  Record<string, 'at-least' | 'at-most' | 'about' | 'over'>
> = {
  tops: 'at-most',
  max: 'at-most',
  maximum: 'at-most',
  'at most': 'at-most',
  'at the most': 'at-most',
  'at the very most': 'at-most',
  'at the outside': 'at-most',
  'at the very outside': 'at-most',
  'at best': 'at-most',
  'if that': 'at-most',
  min: 'at-least',
  minimum: 'at-least',
  'at least': 'at-least',
  'at the least': 'at-least',
  'at the very least': 'at-least',
  'and counting': 'at-least',
  'and change': 'over',
  'and some': 'over',
  'and then some': 'over',
  plus: 'at-least',
  'or so': 'about',
  'or thereabouts': 'about',
  'give or take': 'about',
};
