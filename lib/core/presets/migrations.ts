/** The version that this build writes. */
export const newestVersion = 2;

type Fields = Readonly<Record<string, unknown>>;

/** From the version of its number to the next one. A version 1 preset knew no more than the form, rules and allowed phrases. */
const steps: Readonly<Record<number, (old: Fields) => Fields>> = {
  1: ({ allowedPhrases, ...others }) => ({
    ...others,
    schemaVersion: 2,
    ...(allowedPhrases === undefined ? {} : { phrases: { allow: allowedPhrases } }),
  }),
};

/** Brings a preset of an earlier version up to date, key by key; what it holds is looked at later. */
export function migrate(value: unknown): { ok: true; value: unknown } | { ok: false; message: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, message: "A preset is an object: {...}." };
  let fields = value as Fields;
  const { schemaVersion } = fields;
  if (typeof schemaVersion === "number" && schemaVersion > newestVersion)
    return {
      ok: false,
      message: `This preset is of version ${schemaVersion}, and this Drieklank reads up to ${newestVersion}: update it first.`,
    };
  for (let version = schemaVersion; typeof version === "number" && steps[version]; version = fields.schemaVersion)
    fields = (steps[version] as (old: Fields) => Fields)(fields);
  return { ok: true, value: fields };
}
