<?php
// MATCH:
array_map(function ($x) { return $x; }, $y);
// MATCH:
array_map(function ($x) use ($z) { return $x; }, $y);
// MATCH:
array_map(fn($x) => $x, $y);
