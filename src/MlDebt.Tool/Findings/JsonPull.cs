using System.Text.Json;

namespace MlDebt.Tool.Findings;

/// <summary>
/// Reads a JSON file of any length token by token; only the value asked for is ever whole in memory. A log of a large
/// solution has hundreds of megabytes, of which the audit wants a few lines.
/// </summary>
internal sealed class JsonPull(Stream stream) : IDisposable
{
    private const int LargestValue = 16 << 20;

    private byte[] _buffer = new byte[64 << 10];
    private JsonReaderState _state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private int _tokenStart;
    private int _start;
    private int _end;
    private bool _final;
    private bool _begun;

    /// <summary>Kind of the current token.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Text of the current token, where it is a name or a string.</summary>
    public string? Text { get; private set; }

    private int Depth { get; set; }

    /// <summary>Goes to the next token; false at the end.</summary>
    /// <exception cref="JsonException">The file is not JSON, or ends too soon.</exception>
    public bool Read()
    {
        if (!_begun)
            SkipMark();
        _tokenStart = _start;
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _final, _state);
            if (reader.Read())
            {
                _tokenStart = _start + (int)reader.TokenStartIndex;
                Type = reader.TokenType;
                Depth = reader.CurrentDepth;
                Text = Type is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : null;
                Advance(reader);
                return true;
            }

            if (_final)
                return false;
            Fill();
        }
    }

    /// <summary>Goes to the last token of the current value.</summary>
    public void Skip()
    {
        if (Type == JsonTokenType.PropertyName)
            Read();
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Depth;
        while (Read() && (Depth > depth || Type is not (JsonTokenType.EndObject or JsonTokenType.EndArray)))
            continue;
    }

    /// <summary>The current object or array as a whole; afterwards its last token is the current one.</summary>
    public JsonElement Value()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _final, _state);
            if (reader.TrySkip())
            {
                Advance(reader);
                Type = reader.TokenType;
                using var document = JsonDocument.Parse(_buffer.AsMemory(_tokenStart, _start - _tokenStart));
                return document.RootElement.Clone();
            }

            Fill();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void Advance(in Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private void SkipMark()
    {
        _begun = true;
        while (_end < 3 && !_final)
            Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _start = 3;
    }

    private void Fill()
    {
        var kept = _end - _tokenStart;
        if (kept > LargestValue)
            throw new JsonException("one value has more than 16 MB");
        var target = kept > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        Buffer.BlockCopy(_buffer, _tokenStart, target, 0, kept);
        _buffer = target;
        _start -= _tokenStart;
        _tokenStart = 0;
        var read = stream.Read(_buffer, kept, _buffer.Length - kept);
        _end = kept + read;
        _final = read == 0;
    }
}
