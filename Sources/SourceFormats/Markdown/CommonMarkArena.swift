internal import CCmark

/// Memory for the trees of cmark: taken in large pieces, and all given back together.
///
/// cmark asks for every node and every string on its own, with `calloc`, and frees a tree node by
/// node; that was half of its time. Each thread has an arena of its own, which starts anew when the
/// last tree of the thread is gone.
struct CommonMarkArena {
  /// A tree of this thread begins to live; answers what cmark calls for its memory.
  static func enter() -> UnsafeMutablePointer<cmark_mem> {
    let arena = current
    arena.pointee.trees += 1
    return arena.pointee.functions
  }

  /// A tree of this thread is gone.
  static func leave() {
    let arena = current
    arena.pointee.trees -= 1
    if arena.pointee.trees == 0 { arena.pointee.reset() }
  }

  // MARK: One arena a thread

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let error = pthread_key_create(&key) { arena in
      // Glibc says that the pointer may be nil, Darwin that it is not.
      let arena: UnsafeMutableRawPointer? = arena
      guard let arena = arena?.assumingMemoryBound(to: CommonMarkArena.self) else { return }
      arena.pointee.freeAll()
      arena.deinitialize(count: 1)
      arena.deallocate()
    }
    precondition(error == 0, "a process has at least one free thread key")
    return key
  }()

  private static var current: UnsafeMutablePointer<CommonMarkArena> {
    if let known = pthread_getspecific(key) {
      return known.assumingMemoryBound(to: CommonMarkArena.self)
    }
    let made = UnsafeMutablePointer<CommonMarkArena>.allocate(capacity: 1)
    made.initialize(to: CommonMarkArena())
    pthread_setspecific(key, made)
    return made
  }

  // MARK: Blocks

  /// In front of each block stands its size, padded to keep blocks aligned.
  private static let header = 16
  private static let chunkSize = 256 << 10

  private let functions: UnsafeMutablePointer<cmark_mem>
  private var trees = 0
  private var chunks: [UnsafeMutableRawBufferPointer] = []
  /// How much of the last chunk is taken.
  private var used = 0

  private init() {
    functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in CommonMarkArena.current.pointee.allocateZeroed(count * size) },
        realloc: { block, size in CommonMarkArena.current.pointee.reallocate(block, size) },
        free: { _ in }))
  }

  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = Self.header + (size + 15) & ~15
    if let chunk = chunks.last, chunk.count - used >= needed {
      return take(needed, holding: size, of: chunk)
    }
    // Pieces grow with the text, so that a large one does not take thousands.
    let grown = min((chunks.last?.count ?? 0) * 2, 16 << 20)
    let chunk = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(Self.chunkSize, grown, needed), alignment: 16)
    chunks.append(chunk)
    used = 0
    return take(needed, holding: size, of: chunk)
  }

  @inline(__always)
  private mutating func take(
    _ needed: Int, holding size: Int, of chunk: UnsafeMutableRawBufferPointer
  ) -> UnsafeMutableRawPointer {
    guard let base = chunk.baseAddress else { preconditionFailure("a chunk is not empty") }
    let block = base + used
    block.storeBytes(of: size, as: Int.self)
    used += needed
    return block + Self.header
  }

  private mutating func allocateZeroed(_ size: Int) -> UnsafeMutableRawPointer {
    let block = allocate(size)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    return block
  }

  private mutating func reallocate(
    _ block: UnsafeMutableRawPointer?, _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let block else { return allocate(size) }
    let old = (block - Self.header).load(as: Int.self)
    guard size > old else { return block }
    let moved = allocate(size)
    moved.copyMemory(from: block, byteCount: old)
    return moved
  }

  /// Keeps the first chunk for the next tree.
  private mutating func reset() {
    for chunk in chunks.dropFirst() { chunk.deallocate() }
    chunks.removeLast(max(0, chunks.count - 1))
    used = 0
  }

  private mutating func freeAll() {
    for chunk in chunks { chunk.deallocate() }
    functions.deallocate()
  }
}
