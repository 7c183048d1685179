export { abertay } from "./abertay.js";
export { berwickshire } from "./berwickshire.js";
export { calvay } from "./calvay.js";
export { paisley } from "./paisley.js";
export { southWestern } from "./south-western.js";
