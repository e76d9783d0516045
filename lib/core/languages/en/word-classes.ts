import type { WordClasses } from "../../triad/word-classes.ts";

/**
 * Words of service letters by what they mean, so that a word the model has not met acts like its kin. "delay*" stands for
 * all words that begin so; a word written out goes before a beginning, a longer beginning before a shorter one.
 */
export const wordClasses: WordClasses = {
  // Who
  we: "we we've we're we'll we'd us",
  i: "i i've i'm i'll i'd me myself",
  our: "our ours my mine ourselves",
  you: "you you've you're you'll you'd u ya",
  your: "your yours yourself yourselves",
  they: "they them their they're they've they'll themselves he him his she hers he's she's",
  it: "it it's its itself that's this that these those",
  nobody: "nobody no-one none neither",
  somebody: "someone somebody anyone anybody everyone everybody whoever",
  "some customers":
    "customers clients people others passengers guests tenants residents patients shoppers travellers members users subscribers most many several everyone's households visitors drivers",
  staff:
    "agent* adviser* advisor* colleague* manager* supervisor* driver courier* engineer* technician* mechanic* plumber* electrician* fitter* installer* carpenter* cleaner* nurse* doctor* receptionist* waiter* waitress chef cashier* clerk* operative* inspector* surveyor* handler* assistant* representative* consultant* specialist* trainee* apprentice* guard conductor* pharmacist* dentist* teacher* officer* caretaker* warden* operator* staff crew porter* roofer* gardener* builder* decorator* contractor* subcontractor* person foreman planner* dispatcher* postman picker* packer* joiner* landlord* host team-mate teammate* temp steward* housekeeper* vet optician* hygienist* physio* accountant* adjuster* assessor* underwriter*",
  department:
    "team department* office* desk branch* depot* warehouse* workshop* centre center headquarters unit division section council board supplier* partner* carrier* bank insurer* manufacturer* hub garage kitchen reception store shop counter clinic ward surgery lab call-centre contact-centre helpdesk hq maintenance finance payroll logistics planning billing",
  company:
    "company organisation organization firm business service services brand group operations society association trust",
  "given name":
    "amy anna ben carl chris clare dan dave david ed emma fatima fiona gary george grace hannah helen ian jack james jane jenny jo joe john julie karen kate kevin laura leah lee leo linda lisa lucy mark martin mary matt meera mike mo nadia nick nina omar paul pete peter priya rachel ray rob robin rosa ruth sam sara sarah simon sophie steve sue tim tom tony yusuf zoe aisha samir imran olu kofi",
  // What went wrong
  broken:
    "broken broke break* crack* smash* shatter* snap* faulty fault defect* malfunction* dead burst leak* drip* flood* rust* rot* torn rip* tear scratch* dent* stain* bent chip* warp* buckl* split crush* crumpl* shrunk fray* jam jammed blown fell collaps* crash* froze stall* short-circuit* tripped blew flat puncture* worn bruis* mangl* wreck* flicker* damaged damage damaging damages",
  stopped:
    "stopped stopping stops failed fail fails failing failure* conked packed gave died dying outage* downtime down offline disconnected cut-off cutting dropped dropping unplugged shut drops",
  missing:
    "missing lost lose loses losing loss misplac* mislaid vanish* disappear* gone astray stolen stole theft nowhere untrac* short incomplete",
  wrong:
    "wrong incorrect* mistaken* inaccurate* false mismatch* swapped mixed mix-up muddl* garbl* misprint* mislabel* mispriced misread misheard misfiled misrout* misdirect* misaddress* mistyp* backwards upside",
  late: "late later delay* overdue behind slow* belated* held-up backlog* overran slipped lateness late-running outstanding",
  waiting: "wait* queue* queuing hold hung standing stood sat sitting linger* pacing",
  unanswered:
    "unanswered ignor* silence silent unopened unread unheard forgotten neglect* overlook* unreturned radio fobbed brushed",
  cancelled:
    "cancel* scrapped withdrawn axed pulled postpon* reschedul* abandon* revoked suspended terminat* bumped overbook* double-booked rearrang* moved cancelled",
  refused: "refused denied declin* reject* bounced blocked barred locked refusal*",
  overcharged:
    "overcharg* double-charged debited deducted billed charged twice overpa* bailiff* arrears fined fine fines penalty penalties surcharge* invoice* hidden overdrawn overdraft",
  misled: "misled misinform* mis-sold missold promised contradict* conflicting misleading lied deceiv* tricked assured",
  rude: "rude* curt abrupt dismissive* patronis* sharp shout* snapped swore sworn laughed laugh sneer* sarcas* unkind* disrespect* humiliat* brusque blunt offhand sigh* rolled belittl* mocked insult* lectured scold* accus* shrug*",
  "out of reach": "unreachable inaccessible engaged voicemail cut loop passed transferred bounced shunted shuttled",
  dirty:
    "dirty filthy mould* mold* damp smell* stink* stank stench* mess messy grimy grease greasy dust* hair hairs sticky slime insects cockroach* mouse mice rats rat bugs bedbug* soiled unclean sewage rubbish litter overflow* flies maggot* vomit blood",
  stale:
    "stale raw undercooked overcooked burnt rotten expired rancid sour wilted mush* spoil* soggy stone-cold lukewarm melted defrost*",
  privacy:
    "breach* data leaked shared disclosed exposed confidential* private privacy personal hacked fraud* phish* scam*",
  again: "again repeated* repeatedly another twice thrice once more keep keeps kept recurring recur* over still same",
  // What it does to someone
  cold: "cold freez* shiver* heating hot boil* sweat* heat heatwave draught* radiator* boiler warm warmth degrees icy chilly",
  dark: "dark darkness candle* torch* electric* power light lights",
  wet: "wet soak* rain* drench* bucket* mop* towel* puddle* water",
  without: "without lacking no deprived minus unable can't cannot couldn't empty nothing",
  stranded: "strand* stuck trapped locked-out marooned stand alone pavement kerb platform roadside",
  ill: "ill sick* pain* hurt* injur* bleed* allerg* asthma* fever* faint* dizzy hospital* ambulance unwell medic* tablet* insulin prescription* surgery operation wheelchair* crutches disab* pregnan* dialysis inhaler* oxygen diabet* cancer treatment symptom* rash ache* limp* wound* sting* throat chest cough*",
  sleep: "sleep* slept asleep awake night nights bed bedtime tired exhaust* wak* nap pillow",
  danger:
    "danger* unsafe risk* hazard* fire smoke sparks spark shock carbon alarm fumes trip slip* slipped fall falling choke* electrocut*",
  money:
    "money cash pounds pence salary wage* wages pay pension savings budget rent mortgage deposit overdraft afford* debt bills penny pocket income benefit* euros dollars sum cost costs costly expens* out-of-pocket skint",
  "time lost":
    "hour* minute* day days week weeks month months year years fortnight evening* morning* afternoon* weekend* summer winter spring half-day lunch-hour long",
  life: "wedding* birthday* funeral* honeymoon* anniversar* christening* exam* interview* holiday* christmas easter eid diwali party graduation* concert* match flight trip journey* trips school college university work job shift shifts deadline* meeting* move moving house-move baby birth maternity burial cremation ashes memorial reunion hen stag picnic barbecue supper dinner breakfast lunch guests homework commute",
  family:
    "mother* father* mum mum's dad dad's parent* son son's daughter* husband* wife wife's partner's child child's children* kids kid kid's toddler* newborn* grand* nan gran grandad sister* brother* aunt* uncle* neighbour* friend* family families twins elderly carer* dog dog's cat cat's pet pets widow* fiance* niece nephew boy girl lad",
  home: "home house flat kitchen bathroom bedroom garden roof ceiling wall walls door doorstep stairs hallway hall landing garage room rooms floor carpet window windows cellar attic loft shed balcony driveway lift hob basement porch",
  thing:
    "parcel* package* order* item* sofa* fridge* freezer* washing machine dishwasher* oven* cooker* kettle laptop* phone* tablet router* broadband internet wifi wi-fi signal line television tv coat* dress* shoe* jacket* boot* suitcase* luggage bag bags bike* bicycle* car cars tyre* ticket* card* letter* document* passport* meter* mattress* table* chair* desk bottle* cake* pizza* meal* soup flowers bouquet gift* present toy* pram* buggy cot book* subscription* account* booking* reservation* seat* policy claim* form* statement* bin bins key keys ring necklace watch camera* printer* toaster vacuum drill hearing glasses lens* wheel* prescription boxes box",
  "customer acts":
    "rang ring phoned phone* call called calling calls wrote written email* emailed chase* chased chasing message* texted asked asking told explain* repeat* resend* resent sent drove drive travelled cycled walk* carried carry lug* dragg* queued returned printed filled fill photograph* upload* paid borrow* washed laundrette stayed booked bought rearranged came visited visit visits complain* reported report reminded warned begged tried try trying search* look* clean* scrub* climb*",
  effort:
    "trouble* hassle effort* bother chore fuss juggle* juggling extra trek errand* runaround pillar post over-and-over needless* pointless* vain wasted waste wasting useless",
  spoiled:
    "ruin* spoilt spoiled spoil wreck* overshadow* cost missed miss missing threw lost robbed marred disrupt* upended sour*",
  "feels bad":
    "frustrat* annoy* upset* angry anger disappoint* worr* anxi* stress* distress* scar* fright* frighten* afraid fear* embarrass* asham* humiliat* helpless* lonel* furious cross confus* concern* uneas* nerve* tear* tearful cry* cried hurt hurtful heartbreak* devastat* sad sadden* grief griev* mourn* bereav* sadness despair* fed irritat* infuriat* exasperat* galling gutted let-down unsettl* alarm* panic* insult* unwelcome vex* bitter* disheartening demoralis* draining wearing livid dread*",
  "hard on you":
    "hard tough awful horrible terrible dreadful rotten nasty grim miserabl* bleak horrid unpleasant rough difficult unbearable nightmare ordeal maddening unfair cruel painful harrowing blow shame pity poor lousy appalling shock* disgrac* wretched trying ghastly unacceptable bad worse worst",
  "feels good":
    "happy glad pleased delighted love* enjoy* relie* proud grateful thrilled nice lovely wonderful great good pleasure brilliant fantastic excited reassur* comfort* peace trust* confiden* rely relied counting hoped hope hoping",
  understand:
    "understand* understood imagine* picture appreciate appreciates realise* realize* recognise* recognize* see hear heard know sympathis* sympathy empath* relate feel feels felt acknowledg* grasp wonder surprised",
  // Owning it
  sorry: "sorry apolog* apologies ashamed",
  regret: "regret* unfortunate* sadly unhappily alas deplore*",
  fault:
    "mistake* error* fault blame slip oversight* blunder* lapse* failing* omission* bungle* messed botched blunder cock-up responsib* wrongly carelessness sloppy negligen* shortcoming* own-goal",
  "did wrong":
    "forgot forgotten forget neglected overlooked missed mixed lost misread failed botched ignored broke misplaced mislaid misled typed entered sent keyed booked ticked skipped rushed assumed guessed dropped left closed deleted muddled ballsed bungled mishandled mistook underestimated",
  "should have":
    "should shouldn't ought should've must mustn't supposed meant owed deserve* deserved expected expect entitled",
  ours: "ours own down admit* admitt* confess* entirely fully squarely solely plainly straight honest* frank* excuse* inexcus* defend*",
  "let down": "let-down let short shortfall standard* fell below fallen disappointed stood",
  cause: "because since due caus* reason* result* led leads owing explain* why happened happen occurred occur turned",
  circumstance:
    "weather storm* snow strike* traffic volumes demand busy peak shortage* covid pandemic system* software server update* upgrade* technical circumstances outside beyond supplier's staffing sickness",
  // Softening, shifting
  if: "if whether unless provided where",
  any: "any whatever whichever possible possibl* potential* eventual ever",
  hedge:
    "may might could can perhaps maybe seem* appear* apparent* perceived perceive perception believe* likely probabl* presum* alleged* supposedly consider* felt suppose* guess think",
  sometimes:
    "sometimes occasional* general* usually normal* typical* often always never rarely inevitabl* course every",
  minimise:
    "just only merely simply little slight* small minor bit tad simple single actually really hardly barely quite rather teething isolated",
  inconvenience:
    "inconvenien* experience* expectation* dissatisf* satisf* unhappy occasion matter issue* situation problem* incident* concern complaint* feedback",
  blame:
    "careful read checked ensure* instructions clearly stated warned own choice chose incorrectly misus* careless properly according responsibility forgot yourself noticed",
  policy:
    "policy policies terms conditions clause* article regulation* rule* contract* agreement statutory liab* law legal* act section procedure* process* protocol* guideline* tariff* criteria legislation pursuant accordance hereby entitled eligib* warranty warranties",
  values:
    "strive* striv* aim* endeavour* endeavor* committed commitment value* pride priorit* priority quality excellence utmost importan* dedicat* continuous* continually improv* best passionate ethos high standards satisfaction heart",
  // What is done about it
  repay:
    "refund* repay* repaid reimburs* credit* compensat* waive* waived reversed discount* deduct* cheque transfer* paid pay voucher goodwill gesture cancelled knocked payout cover covers covered rebate*",
  "make good":
    "repair* fix* fixed mend* replac* swap* correct* corrected resolve* restor* reinstat* reset reconnect* repaint* reprint* redo redone remake remade rewire* refit* refitt* clean* cleared clearing patched sealed tightened adjust* rectif* amend* amended update updated undo undone unlock* unblock* remov* deleted closed open* activat* rebook* put right sorted sort solved tidied install* installed replaced exchange",
  deliver:
    "send sent sending deliver* dispatch* post* shipped ship ships collect* pick picking picked bring* brings brought drop courier* arriv* arrive reach* hand leaves come comes coming visit visiting drive way ready enclosed enclose attach*",
  contact:
    "call ring phone email text write speak contact* touch meet reply answer respond responds update hear inform* notify",
  arrange:
    "arrang* book* booked reserv* set order* ordered schedul* plan* planned organis* organiz* assign* appoint* allocat* confirm* confirmed moved move instruct* asked requested authoris* approv* agreed put print printed extend* held",
  investigate:
    "look* check* investigat* examin* review* assess* monitor* explor* trace* tracing study looking check inspect* audit* compare* analys* evaluat* consider*",
  pass: "pass* passed forward* escalat* raise* raised relay* refer* share* shared report* flag* feed fed note* noted log* logged record* recorded registered submit* submitted ticket",
  improve:
    "improve* learn* lesson* train* retrain* coach* reminded remind reminder briefing brief* change* changed introduc* prevent* review tighten* procedure future added add adds stopped",
  promise: "will i'll we'll won't going promise* guarantee* undertake ensure* shall commit*",
  "done already": "have has i've we've had been already just done now today",
  offer:
    "offer* choose choice choices either prefer* whichever suit* suits option* alternative* like free complimentary decide rather",
  "for free": "free gratis cost charge complimentary charge-free bonus treat house",
  instruct:
    "please click* press* hold select* enter* tap log go open fill* complete* scan switch* turn* unplug plug restart* reboot* insert download* visit follow* type remove push slide unscrew wait take keep store bring show quote use return* simply",
  answer:
    "yes no indeed correct means includes include* costs opens closes valid possible available allowed applies need needn't runs lasts works",
  "named time":
    "today tomorrow tonight yesterday monday* tuesday* wednesday* thursday* friday* saturday* sunday* january february march april june july august september october november december noon midday midnight o'clock am pm",
  within: "within by before until till latest end between from after",
  soon: "soon shortly asap earliest prompt* possible due presently eventually timely near moment when quick* swift* course",
  immediately: "immediate* straight right instantly away now today's first same-day next",
  number:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty hundred thousand dozen half first second third fourth fifth couple pair both double triple twice full whole entire",
  // The run of a letter
  not: "not never no nothing don't didn't doesn't won't wouldn't hasn't haven't wasn't weren't isn't aren't can't cannot couldn't neither nor hadn't nobody without shouldn't ain't",
  refuse:
    "unable cannot can't decline* refus* reject* won't impossible outside excluded ineligible entitled obliged obligation regrettably",
  but: "but however although though yet nevertheless nonetheless still while whereas despite even except otherwise instead",
  and: "and so then also besides too plus therefore meanwhile moreover",
  thanks: "thank* thanks grateful appreciat* cheers",
  greet: "dear hello hi good welcome regards sincerely best wishes kind yours faithfully",
  patience: "patience patient understanding cooperation bear bearing indulgence loyalty tolerance",
  ask: "could would can may what when which where how who tell let send confirm know share reply",
  intensely:
    "very so really truly deeply sincerely extremely terribly genuinely utterly completely totally absolutely wholeheartedly profusely much too far entirely",
  human: "decency courtesy care kindness respect listen* heard properly attention time human person honest",
};
