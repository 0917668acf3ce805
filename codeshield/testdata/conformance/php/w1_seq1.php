<?php
// MATCH:
$a = $_GET['a'];
foo();
echo $a;
// MATCH:
function b() { $c = $_GET['c']; if ($c) { echo $c; } }
