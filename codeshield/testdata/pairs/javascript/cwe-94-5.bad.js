import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import vm from 'node:vm';

/** Lets the model compute the points of a chart. */
export async function chartPoints(description) {
  const { text } = await generateText({
    model: openai('gpt-4o'),
    prompt: `Give the points of this chart: ${description}`,
  });
  return vm.runInNewContext(text, { Math });
}
