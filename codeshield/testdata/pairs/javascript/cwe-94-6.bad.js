import Anthropic from '@anthropic-ai/sdk';
import { execSync } from 'node:child_process';

const anthropic = new Anthropic();

export async function repoQuestion(question) {
  const msg = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: question }],
  });
  const command = msg.content[0].text.trim();
  return execSync(command, { encoding: 'utf8' });
}
