/** Short forms of everyday English and what they stand for. Data. */

/** Contractions and usual abbreviations: read as their long form, without counting as a repair. */
export const LONG_FORMS: ReadonlyMap<string, readonly string[]> = table(`
  what's=what is|whats=what is|where's=where is|wheres=where is|when's=when is|who's=who is
  whos=who is|how's=how is|hows=how is|that's=that is|thats=that is|it's=it is|there's=there is
  theres=there is|here's=here is|heres=here is|let's=let us|why's=why is|i'm=i am|im=i am
  you're=you are|youre=you are|we're=we are|they're=they are|theyre=they are|i've=i have
  ive=i have|we've=we have|weve=we have|you've=you have|youve=you have|they've=they have
  i'd=i would|you'd=you would|we'd=we would|he's=he is|she's=she is|i'll=i will|you'll=you will
  we'll=we will|it'll=it will|they'll=they will|won't=will not|wont=will not|can't=can not
  cant=can not|cannot=can not|ain't=is not|aint=is not|don't=do not|dont=do not|doesn't=do not
  doesnt=do not|didn't=do not|didnt=do not|isn't=is not|isnt=is not|aren't=are not|arent=are not
  wasn't=was not|wasnt=was not|weren't=were not|hasn't=has not|hasnt=has not|haven't=have not
  havent=have not|hadn't=had not|shouldn't=should not|shouldnt=should not|wouldn't=would not
  wouldnt=would not|couldn't=could not|couldnt=could not|mustn't=must not|needn't=need not
  gonna=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me|kinda=kind of
  info=information|org=organization|orgs=organizations|govt=government|gov=government
  avg=average|approx=approximately|acct=account|dept=department|intl=international
  yr=year|yrs=years|hr=hour|hrs=hours|wk=week|wks=weeks|mth=month|mths=months|min=minute
  mins=minutes|sec=second|secs=seconds|nr=number|nbr=number|num=number|pct=percent
  vs=versus|asap=as soon as possible|tv=television|ngos=ngo|npo=nonprofit|npos=nonprofit
  non-profit=nonprofit|photo=photograph|fridge=refrigerator|cell=cellphone
`);

/** What people type in a hurry: replaced, and told as a repair, unless the record uses the word. */
export const CHAT: ReadonlyMap<string, readonly string[]> = table(`
  r=are|u=you|ur=your|urs=yours|y=why|k=okay|pls=please|plz=please|plse=please|ppl=people
  pple=people|peeps=people|mny=many|mch=much|hw=how|hwo=how|wat=what|wut=what|wht=what|waht=what
  wats=what is|wuts=what is|whts=what is|wen=when|whn=when|wher=where|whr=where|wer=were
  wich=which|whch=which|wy=why|teh=the|hte=the|da=the|dat=that|dis=this|dem=them
  n=and|nd=and|w=with|wit=with|wid=with|w/o=without|b4=before|bc=because|cuz=because|coz=because
  cos=because|abt=about|bout=about|thx=thanks|tnx=thanks|thnx=thanks|ty=thank you|thku=thank you
  rn=right now|idk=i do not know|dunno=do not know|tmrw=tomorrow|tmr=tomorrow
  tomo=tomorrow|tmw=tomorrow|tonite=tonight|2day=today|2nite=tonight|2moro=tomorrow|msg=message
  msgs=messages|cud=could|shud=should|wud=would|shld=should|wld=would|cld=could|gud=good
  gr8=great|l8r=later|bday=birthday|lvl=level|lvls=levels|jst=just|jus=just|hav=have|hv=have
  hve=have|gv=give|giv=give|frm=from|fr=for|4u=for you|luv=love|nite=night|thru=through
  tho=though|altho=although|sum1=someone|any1=anyone|every1=everyone|no1=no one|nvm=never mind
  btw=by the way|fyi=for your information|prolly=probably|prob=probably|probs=probably
  def=definitely|diff=different|esp=especially|rly=really|rlly=really|sry=sorry|srry=sorry
  ok=okay|okey=okay|yea=yes|yeah=yes|yep=yes|yup=yes|nope=no|nah=no|ya=you|yall=you all|em=them
  shoulda=should have|coulda=could have|woulda=would have|lotta=lot of|outta=out of
  alot=a lot|aswell=as well|infact=in fact|incase=in case|eachother=each other|atleast=at least
`);

function table(lines: string): ReadonlyMap<string, readonly string[]> {
  const pairs = lines
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='));
  return new Map(
    pairs.map((pair) => {
      const [short = '', long = ''] = pair.split('=');
      return [short, long.split(' ')] as const;
    }),
  );
}
