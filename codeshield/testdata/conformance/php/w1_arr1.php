<?php
// MATCH:
$a = ['verify' => false];
// MATCH:
$a = ['x' => 1, "verify" => false, 'y'];
// MATCH:
$a = array('verify' => false);
$a = ['verify' => true];
