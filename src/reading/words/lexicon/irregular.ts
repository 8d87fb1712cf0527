/** Irregular forms of English: each line is a base form and what belongs to it. Data. */
const LINES = `
be am is are was were been being|have has had having|do does did done|go goes went gone
get got gotten|make made|take took taken|come came|see saw seen|know knew known|give gave given
find found|think thought|tell told|say said|leave left|pay paid|buy bought|sell sold|send sent
spend spent|lend lent|lose lost|keep kept|hold held|bring brought|teach taught|catch caught
begin began begun|break broke broken|speak spoke spoken|steal stole stolen|choose chose chosen
write wrote written|drive drove driven|ride rode ridden|rise rose risen|grow grew grown
fall fell fallen|eat ate eaten|drink drank drunk|sing sang sung|swim swam swum|run ran|sit sat
stand stood|understand understood|feel felt|meet met|hear heard|mean meant|sleep slept
build built|win won|forget forgot forgotten|freeze froze frozen|fly flew flown|draw drew drawn
throw threw thrown|show shown|wear wore worn|shake shook shaken|hide hid hidden|bite bit bitten
child children|man men|woman women|person people persons|foot feet|tooth teeth|mouse mice
good better best|bad worse worst|life lives|wife wives|lay laid|lead led|feed fed|light lit
shoot shot|stick stuck|strike struck|swear swore sworn|tear tore torn|wake woke woken
become became|bind bound|deal dealt|dig dug|fight fought|hang hung|seek sought|shine shone
sink sank sunk|slide slid|wind wound|shrink shrank shrunk|spring sprang sprung|ring rang rung
blow blew blown|arise arose arisen|bear bore borne|beat beaten|bend bent|bleed bled
breed bred|burn burnt|cling clung|creep crept|dream dreamt|forbid forbade forbidden
forgive forgave forgiven|kneel knelt|lean leant|learn learnt|lie lay lain|mistake mistook
overtake overtook|sew sewn|sow sown|speed sped|spell spelt|spill spilt|spin spun|spit spat
spoil spoilt|sting stung|stink stank stunk|sweep swept|swell swollen|swing swung|weep wept
withdraw withdrew withdrawn|undertake undertook|wolf wolves|leaf leaves|shelf shelves
knife knives|half halves|thief thieves|self selves|goose geese|ox oxen|datum data
criterion criteria|medium media|analysis analyses|basis bases|crisis crises|die died dying|far further farther`;

/** Irregular form to base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  LINES.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);
