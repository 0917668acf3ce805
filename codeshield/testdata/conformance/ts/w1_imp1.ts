// MATCH:
import { A } from "@angular/core";
// MATCH:
import { B, C } from '@angular/core';
// MATCH:
import type { D } from "@angular/core";
// MATCH:
import { type E } from "@angular/core";
