<?php $a = source();
// ruleid: q5-cc
function x() { sink($a); }
// ruleid: q5-cc
$f = function() use ($a) { sink($a); };
// ruleid: q5-cc
function y() { global $a; sink($a); }
