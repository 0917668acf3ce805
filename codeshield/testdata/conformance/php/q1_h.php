<?php
$a = $b ? $c : $d;
// MATCH:
$a = $b ?: $d;
