<?php
// MATCH:
$a += $b;
$a = $a + $b;
