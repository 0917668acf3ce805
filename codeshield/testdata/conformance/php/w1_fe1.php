<?php
// MATCH:
foreach ($a as $k => $v) { x(); }
foreach ($a as $v) { x(); }
foreach ($a as $k => $v): x(); endforeach;
foreach (foo() as $k => &$v) x();
