<?php
// MATCH:
isset($a);
// MATCH:
isset($a, $b);
empty($a);
