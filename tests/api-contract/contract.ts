/** The contract of the API as the server writes it: its routes, and the judge of their answers. */
import { z } from 'zod';
import { openApiText } from '../../src/server/open-api.ts';

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema is read as it comes
export type JsonSchema = Record<string, any>;

export interface ContractRoute {
  /** `POST /api/v1/projects/{projectCode}/lock`. */
  name: string;
  /** Row of the permission table, `signed-in` or `public`; undefined when the route forgets it. */
  action: string | undefined;
  parameters: { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  bodyTypes: string[];
  /** The JSON body names the version of the record that it was made from. */
  versioned: boolean;
  /** JSON schema of an answer by status; null = the route answers with something else than JSON. */
  answers: Record<string, JsonSchema | null>;
}

export interface Contract {
  routes: ContractRoute[];
  /** Faults of an answer, against the schema that the contract gives for its status; none = as promised. */
  faultsOf(route: ContractRoute, status: number, body: unknown): string[];
}

export function readContract(): Contract {
  const document = JSON.parse(openApiText());
  const routes: ContractRoute[] = [];
  for (const [path, methods] of Object.entries<JsonSchema>(document.paths))
    for (const [method, route] of Object.entries<JsonSchema>(methods))
      routes.push({
        name: `${method.toUpperCase()} ${path}`,
        action: route['x-action'],
        parameters: route.parameters ?? [],
        bodyTypes: Object.keys(route.requestBody?.content ?? {}),
        versioned: hasVersion(document, route.requestBody?.content?.['application/json']?.schema),
        answers: Object.fromEntries(
          Object.entries<JsonSchema>(route.responses).map(([status, answer]) => [
            status,
            answer.content?.['application/json']?.schema ?? null,
          ]),
        ),
      });
  const definitions = standalone(document.components.schemas);
  const judges = new Map<JsonSchema, z.ZodType>();
  const judgeOf = (schema: JsonSchema) => {
    const known = judges.get(schema);
    if (known) return known;
    const made = z.fromJSONSchema({ ...standalone(schema), $defs: definitions } as never);
    judges.set(schema, made);
    return made;
  };
  return {
    routes,
    faultsOf(route, status, body) {
      const schema = route.answers[status];
      if (schema === undefined) return [`the contract of ${route.name} has no answer ${status}`];
      if (schema === null) return [];
      const judged = judgeOf(schema).safeParse(body);
      return judged.success
        ? []
        : judged.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    },
  };
}

function hasVersion(document: JsonSchema, schema: JsonSchema | undefined): boolean {
  if (!schema) return false;
  const named = schema.$ref?.replace('#/components/schemas/', '');
  const own = named ? document.components.schemas[named] : schema;
  const parts: JsonSchema[] = own.allOf ?? own.anyOf ?? own.oneOf ?? [];
  return 'version' in (own.properties ?? {}) || parts.some((part) => hasVersion(document, part));
}

/**
 * A schema of the document as one that stands alone, and that refuses what it does not declare: an answer must
 * not carry more than the contract says.
 */
function standalone(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema)) return schema.map(standalone) as never;
  if (schema === null || typeof schema !== 'object') return schema;
  const own = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? value.replace('#/components/schemas/', '#/$defs/') : standalone(value),
    ]),
  );
  const closes = own.properties && own.additionalProperties === undefined && !schema.allOf;
  return closes ? { ...own, additionalProperties: false } : own;
}
