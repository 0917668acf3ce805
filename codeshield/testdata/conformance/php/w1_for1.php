<?php
// MATCH:
for ($i = 0; $i < 10; $i++) { x(); }
for ($i = 0; $i < count($a); ++$i) { x(); }
