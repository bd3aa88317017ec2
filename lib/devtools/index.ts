// The public entry `solid-reflect/devtools`.
export { Inspector, Inspector as default, type InspectorProps } from "./inspector";
