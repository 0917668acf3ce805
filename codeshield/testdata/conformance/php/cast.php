<?php
// ERROR:
$a = (int) $b;
$c = (string) $d;
