<?php
// ruleid: w3-inst
function a($q) { $m = new mysqli("h", "u"); $m->query($q); }
function b() { $m = new mysqli("h"); $m->query("select 1"); }
// ruleid: w3-inst
function c($q) { $m = new mysqli("h"); if ($q) { foo(); $r = $m->query("a" . $q); } return $r; }
