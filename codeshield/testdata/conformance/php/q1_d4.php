<?php
// MATCH:
foreach ($x as $y) { foo(); }
foreach ($x as $y): foo(); endforeach;
foreach ($x as $y): foo(); bar(); endforeach;
foreach ($x as $y) foo();
