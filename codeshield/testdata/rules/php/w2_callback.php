<?php
// ruleid: w2-callback
eval($_POST['a']);
// ruleid: w2-callback
eval("return " . $_POST['b'] . ";");
// ruleid: w2-callback
assert($_POST['c']);
// ruleid: w2-callback
create_function('$a', $_POST['d']);
array_map(function ($x) { eval($x); }, $_POST['e']);
// ruleid: w2-callback
$code = base64_decode($_POST['f']); eval($code);
$fn = $_POST['g']; $fn();
$x = compact('code'); extract($_POST['e']);
$$y = $_POST['z']; 
// ruleid: w2-callback
static $st; $st = $_POST['h']; eval($st);
// ruleid: w2-callback
eval(sprintf("%s", $_POST['i']));
