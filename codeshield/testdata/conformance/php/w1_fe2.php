<?php
// MATCH:
foreach ($a as $k => $v) { x(); }
// MATCH:
foreach ($a as $v) { x(); }
// MATCH:
foreach ($a as [$b, $c]) { x(); }
