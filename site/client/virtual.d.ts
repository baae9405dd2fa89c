declare module "virtual:engine" {
  const code: string;
  export default code;
}
declare module "virtual:example" {
  const files: Readonly<Record<string, string>>;
  export default files;
}
declare module "virtual:schemas" {
  const schemas: Readonly<Record<"policy" | "roster", import("./playground/schema.ts").Schema>>;
  export default schemas;
}
