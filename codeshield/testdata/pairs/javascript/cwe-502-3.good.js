import yaml from 'js-yaml';
import { readFileSync } from 'fs';

export const parseConfig = (text) => yaml.load(text, { schema: yaml.JSON_SCHEMA });
