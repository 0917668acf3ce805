import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

const Point = z.object({ x: z.number(), y: z.number() });

/** Lets the model compute the points of a chart. */
export async function chartPoints(description) {
  const { text } = await generateText({
    model: openai('gpt-4o'),
    prompt: `Give the points of this chart: ${description}`,
  });
  return z.array(Point).parse(JSON.parse(text));
}
