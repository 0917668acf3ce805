<?php
// ruleid: w2-neg
function a($x) { foo($x); if (in_array($x, $y)) { foo($x); } }
function b($x) { if (!is_numeric($x)) { return; } foo($x); }
function c($x) { if (!is_numeric($x)) return; foo($x); }
