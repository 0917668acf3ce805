import yaml from 'js-yaml';
import { readFileSync } from 'fs';

const unsafe = yaml.DEFAULT_FULL_SCHEMA;

export const parseConfig = (text) => yaml.load(text, { schema: unsafe });
