import Foundation

/// What one run of a program took.
struct Measurement {
  /// In seconds.
  let wall: Double
  /// User and system time of all threads, in seconds.
  let processor: Double
  /// The largest resident set, in bytes.
  let peakMemory: Int
}

/// Runs a program to its end and measures it.
enum MeasuredProcess {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameters:
  ///   - arguments: the program's path first.
  ///   - folder: where it runs.
  /// - Throws: `Failure` where the program cannot be started, or ends with another code than 0.
  static func run(_ arguments: [String], in folder: String) throws -> Measurement {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    // The shell changes the folder and then becomes the program.
    let command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + arguments
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }

    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    let code = posix_spawnp(&process, command[0], &actions, nil, &argv, environ)
    guard code == 0 else {
      throw Failure(description: "\(arguments[0]): \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = clock.now - start
    guard status == 0 else {
      throw Failure(description: "'\(arguments.joined(separator: " "))' ended with \(status >> 8)")
    }
    return Measurement(
      wall: wall / .seconds(1),
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemory: Int(usage.ru_maxrss) * 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}

extension [Measurement] {
  /// The medians of each figure by themselves.
  var median: Measurement {
    func middle<Value: Comparable>(_ values: [Value]) -> Value { values.sorted()[count / 2] }
    return Measurement(
      wall: middle(map(\.wall)), processor: middle(map(\.processor)),
      peakMemory: middle(map(\.peakMemory)))
  }
}
