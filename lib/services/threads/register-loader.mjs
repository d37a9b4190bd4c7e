// Plain JavaScript: it makes a thread read TypeScript. A file, so that the package is looked for from here.
import { register } from "tsx/esm/api";

register();
