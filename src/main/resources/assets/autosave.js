// Keeps what is typed every few seconds, for its writer alone, and shows what it will look like. Without it the buttons
// do the same.
const form = document.querySelector("form[data-autosave]");
const text = form.querySelector("textarea");
const status = document.getElementById("autosave");
let kept = text.value;
let timer = 0;
let underWay = false;

function body() {
  return new URLSearchParams(new FormData(form));
}

function show(page) {
  for (const id of ["autosave", "findings", "preview"]) {
    const part = page.getElementById(id);
    if (part) document.getElementById(id).replaceChildren(...part.childNodes);
  }
}

async function keep() {
  if (underWay || text.value === kept) return;
  underWay = true;
  const typed = text.value;
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: body(), redirect: "error" });
    if (!answer.ok) throw new Error();
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    kept = typed;
  } catch {
    status.textContent = "Your typing could not be kept just now. Save it before you leave.";
  } finally {
    underWay = false;
    if (text.value !== kept) later();
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(keep, 2500);
}

text.addEventListener("input", later);
form.addEventListener("submit", () => {
  clearTimeout(timer);
  kept = text.value;
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && text.value !== kept) navigator.sendBeacon(form.dataset.autosave, body());
});
