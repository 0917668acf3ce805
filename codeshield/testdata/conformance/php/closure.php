<?php
// ERROR:
$f = function ($a) { return $a; };
$g = function () { };
