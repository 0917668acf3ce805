import { ChatOpenAI } from '@langchain/openai';
import pg from 'pg';

const pool = new pg.Pool();
const model = new ChatOpenAI({ model: 'gpt-4o-mini', temperature: 0 });

export async function ask(question) {
  const answer = await model.invoke(`Write one PostgreSQL query for: ${question}`);
  const { rows } = await pool.query(answer.content);
  return rows;
}
