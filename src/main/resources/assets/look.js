// Looks for earlier records while somebody types who it is about. Without it the button of the form does the same.
const found = document.getElementById("found");
const form = found.closest("form");
const button = form.querySelector("button[name=look]");
const about = new Set(found.dataset.about.split(" "));
let timer = 0;
let asked = null;

async function look() {
  asked?.abort();
  asked = new AbortController();
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  fields.delete("draft");
  fields.set(button.name, button.value);
  try {
    const answer = await fetch(location.href, { method: "POST", body: fields, signal: asked.signal, redirect: "manual" });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    found.replaceChildren(...page.getElementById("found").childNodes);
  } catch {
    // asked anew meanwhile, or not to be reached: the button is still there
  }
}

form.addEventListener("input", (event) => {
  if (!about.has(event.target.name)) return;
  clearTimeout(timer);
  timer = setTimeout(look, 500);
});
form.addEventListener("submit", () => {
  clearTimeout(timer);
  asked?.abort();
});
