// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function answer(client, question) {
  const reply = await client.chat.completions.create({ model: "m", messages: question });
  // ruleid: javascript-llm-output-executed
  eval(reply.choices[0].message.content);
}

async function answerAsData(client, question) {
  const reply = await client.chat.completions.create({ model: "m", messages: question });
  // ok: javascript-llm-output-executed
  return JSON.parse(reply.choices[0].message.content);
}

async function query(llm, db, question) {
  const statement = await llm.invoke(question);
  // ruleid: javascript-llm-output-sql
  return db.query(statement);
}

async function queryFixed(llm, db, question) {
  const name = await llm.invoke(question);
  // ok: javascript-llm-output-sql
  return db.query("SELECT * FROM items WHERE name = ?", [name]);
}

async function show(llm, question) {
  // ruleid: javascript-llm-output-html
  panel.innerHTML = await llm.invoke(question);
}

async function showText(llm, question) {
  // ok: javascript-llm-output-html
  panel.textContent = await llm.invoke(question);
}

const shell = tool(async ({ command }) => {
  // ruleid: javascript-agent-tool-runs-anything
  return execSync(command);
}, { name: "shell" });

const shellListed = tool(async ({ command }) => {
  if (!ALLOWED.has(command)) return "refused";
  // ok: javascript-agent-tool-runs-anything
  return execSync(command);
}, { name: "shell" });

// ruleid: javascript-agent-tool-by-name
const result = globalThis[call.function.name](args);

// ok: javascript-agent-tool-by-name
const result2 = TOOLS.get(call.function.name)(args);

// ruleid: javascript-user-text-in-system-prompt
const messages = [{ role: "system", content: `You help. The user says ${userInput}` }];

// ok: javascript-user-text-in-system-prompt
const messages2 = [{ role: "system", content: "You help." }, { role: "user", content: userInput }];
