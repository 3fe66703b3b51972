import AccountModel
import Diagnostics
import SourceFormats

/// Reads tables given as text.
func readTables(
  _ texts: [String: String], keys: [String: String] = [:], taskCount: Int = 1,
  _ change: (inout Configuration) -> Void = { _ in }
) async -> Diagnosed<DataTables> {
  var configuration = Configuration.standard
  change(&configuration)
  return await DataTablesReader.read(
    files: texts.map { StreamedFile(SourceFile(path: "data/\($0.key)", text: $0.value)) },
    configuration: configuration, accountKeys: AccountKeys(keys), taskCount: taskCount)
}

extension Diagnosed {
  /// Without the infos about candidates, which most small tables give.
  var problems: [Diagnostic] { diagnostics.filter { $0.code != .candidateAccount } }
}

extension Ledger {
  /// `account date amount` of every entry, amounts as exact decimals.
  var lines: [String] {
    accounts.flatMap { account in
      account.entries.map { entry in
        let amount = ExactDecimal(coefficient: Int128(entry.amount), scale: scale)
        return "\(account.account) \(entry.date.iso) \(amount)"
      }
    }
  }
}
