<?php
// MATCH:
while ($x): foo(); bar(); endwhile;
// MATCH:
if ($x): foo(); bar(); endif;
// MATCH:
foreach ($x as $y): foo(); bar(); endforeach;
// MATCH:
switch ($x): case 1: foo(); bar(); endswitch;
