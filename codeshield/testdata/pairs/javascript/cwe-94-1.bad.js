// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function solve(client, question) {
  const reply = await client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: question }] });
  const code = reply.choices[0].message.content;
  return eval(code);
}
