export { calvay } from "./calvay.js";
