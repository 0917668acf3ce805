impl Counter {
    fn take(self) -> u32 { 1 }
    fn take_mut(mut self) -> u32 { 2 }
    fn look(&self) -> u32 { 3 }
// MATCH:
    fn bump(&mut self) -> u32 { 4 }
// MATCH:
    fn bump_for(&'a mut self) -> u32 { 5 }
    fn other(x: u32) -> u32 { 6 }
}
