<?php
// MATCH:
function a(string $x): int { }
function b(string $x) { }
function c(?string $x): int { }
