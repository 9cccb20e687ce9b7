import { initAll } from "asset:govuk-frontend.js";

// What a radio or checkbox reveals is shown by the styles alone, with or without this script. GOV.UK's own script would
// set aria-expanded on the input, which ARIA does not allow there.
for (const input of document.querySelectorAll("[data-aria-controls]")) input.removeAttribute("data-aria-controls");

initAll();
