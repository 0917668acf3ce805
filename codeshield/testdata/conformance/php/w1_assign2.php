<?php
// MATCH:
$a = 1;
$a .= 2;
// MATCH:
$a['x'] = 3;
// MATCH:
$b = &$c;
// MATCH:
static $d = 4;
// MATCH:
const E = 5;
global $f;
