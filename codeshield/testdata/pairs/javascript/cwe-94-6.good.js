import Anthropic from '@anthropic-ai/sdk';
import { execFileSync } from 'node:child_process';

const COMMANDS = new Map([['status', ['status', '--short']], ['log', ['log', '--oneline', '-n', '20']]]);

const anthropic = new Anthropic();

export async function repoQuestion(question) {
  const msg = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: question }],
  });
  const args = COMMANDS.get(msg.content[0].text.trim());
  if (!args) throw new Error('not allowed');
  return execFileSync('git', args, { encoding: 'utf8' });
}
