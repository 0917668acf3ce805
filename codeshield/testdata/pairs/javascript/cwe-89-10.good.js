import { ChatOpenAI } from '@langchain/openai';
import pg from 'pg';

const pool = new pg.Pool();
const model = new ChatOpenAI({ model: 'gpt-4o-mini', temperature: 0 });

export async function ask(question) {
  const answer = await model.invoke(`Which customer is meant? Answer with the name only: ${question}`);
  const { rows } = await pool.query('SELECT day, total FROM sales WHERE customer = $1', [answer.content]);
  return rows;
}
