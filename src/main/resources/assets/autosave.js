// Keeps what is typed every few seconds, for its writer alone, and shows what the answer says about it. Without it the
// buttons do the same.
const form = document.querySelector("form[data-autosave]");
const status = document.getElementById("autosave");
const signedOut =
  form.dataset.left ??
  "You were signed out. What you typed is kept: sign in again in a new window, and it will be shown there.";
const failed = "Your typing could not be kept just now. Save it before you leave.";
let timer = 0;
let underWay = false;
let leaving = false;

function body() {
  const fields = new FormData(form);
  return new URLSearchParams([...fields].filter(([, value]) => typeof value === "string"));
}

function typed() {
  return body().toString();
}

let kept = typed();

function show(page) {
  for (const part of page.querySelectorAll("[id]")) {
    document.getElementById(part.id)?.replaceChildren(...part.childNodes);
  }
}

async function keep() {
  const now = typed();
  if (underWay || leaving || now === kept) return;
  underWay = true;
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: body(), redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      status.textContent = signedOut;
    } else {
      if (!answer.ok) throw new Error();
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
    kept = now;
  } catch {
    if (!leaving) status.textContent = failed;
  } finally {
    underWay = false;
    if (typed() !== kept) later();
  }
}

// Soon after the first character that is not kept, however long somebody types without a pause.
function later() {
  timer ||= setTimeout(() => {
    timer = 0;
    keep();
  }, 1500);
}

form.addEventListener("input", later);
form.addEventListener("submit", () => {
  clearTimeout(timer);
  timer = 0;
  leaving = true;
});
addEventListener("pageshow", () => {
  leaving = false;
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden" || leaving || typed() === kept) return;
  if (!navigator.sendBeacon(form.dataset.autosave, body())) keep();
});
