<?php
// MATCH:
$a = $b ? $c : $d;
// MATCH:
$a = $b ?: $d;
