import { initAll } from "asset:govuk-frontend.js";

initAll();
