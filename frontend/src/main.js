import { start } from "./app.js";
import { dropTooOld } from "./feedback/kept.js";

dropTooOld();
start();
