import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const weFocus = phraseRules("we-focus", [
  {
    id: "en/from-us",
    severity: 1,
    why: "begins-with-us",
    replace: {
      "(for/to help/in order to help) (our/us) (records/administration/files/internal/(with/improve/keep) our/own records/own administration/serve you) ...2":
        [],
      "(for us/to us) ,? (this/it) is ...3": [],
      "(^ we/^ our) (need/require/must have) ...3 from you ...2": [],
      "(our) (department/schedule/planning/rota/workload/capacity) (does/is/are/cannot/has/will/only/means) ...4": [],
      "we (offer/enable/allow) you (the)? (possibility/opportunity/option/chance)? to": ["you can"],
      "we as (a/an) (company/organisation/organization/business/team/team we/brand/council/school)": [],
      "(from/on behalf of) (everyone/all/the (entire/whole/entire team/whole team)/all of us) (at/here/team/staff/of us) ...3":
        [],
    },
    density: 2,
    examples: {
      bad: [
        ["We need your bank details for our records."],
        ["For us, this is new."],
        ["We need a photo from you."],
        ["Our schedule is full."],
        ["We offer you the opportunity to swap it.", "You can swap it."],
        ["We as a company care."],
        ["I write on behalf of everyone at the shop."],
      ],
      good: ["You can swap it on Monday.", "I need one photo to order the right part."],
    },
  },
]);
