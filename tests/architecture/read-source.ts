import { type ESTree, parseSync } from "vite";

/** What one file asks for and names, read by a real parser, so that neither line breaks nor comments mislead. */
export interface Source {
  /** Everything it imports, also for types only, by re-export, by `import()` and by `require()`; null: not to be known beforehand. */
  imports: readonly (string | null)[];
  /** Every name and property that it uses: `console` and `log` of `console.log`. */
  names: ReadonlySet<string>;
  /** The texts in it that are no comments. */
  texts: readonly string[];
}

/** @throws when the file does not parse: then nothing is known about it */
export function readSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: (string | null)[] = [];
  const names = new Set<string>();
  const texts: string[] = [];
  const request = (node: ESTree.Node | null | undefined) => {
    if (node) imports.push(node.type === "Literal" && typeof node.value === "string" ? node.value : null);
  };
  for (const node of nodesIn(program)) {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
      case "ImportExpression":
      case "TSImportType":
        request(node.source);
        break;
      case "TSExternalModuleReference":
        request(node.expression);
        break;
      case "CallExpression":
        if (node.callee.type === "Identifier" && node.callee.name === "require") request(node.arguments[0]);
        break;
      case "Identifier":
      case "JSXIdentifier":
        names.add(node.name);
        break;
      case "Literal":
        if (typeof node.value === "string") texts.push(node.value);
        break;
      case "TemplateElement":
        texts.push(node.value.cooked ?? node.value.raw);
        break;
      case "JSXText":
        texts.push(node.value);
        break;
    }
  }
  return { imports, names, texts };
}

function* nodesIn(value: unknown): Generator<ESTree.Node> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") yield value as ESTree.Node;
  for (const part of Object.values(value)) yield* nodesIn(part);
}
